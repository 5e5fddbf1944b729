//! Tests of their own, so that the other tests do not build every data format.
