//! The library: what it reads, refuses, compares and writes.

mod annotations;
mod csdl;
mod diff;
mod facts;
mod folders;
mod generate;
mod headings;
mod hostile;
mod kinds;
mod lints;
mod malformed;
mod malformed_pages;
mod pages;
mod published;
