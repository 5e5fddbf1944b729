//! The errors that users see at compile time, one mistake a file in `ui/`.
