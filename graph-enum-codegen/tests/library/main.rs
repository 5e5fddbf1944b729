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

/// A text in both languages, as a localised page has it.
fn both(translated: &str, original: &str) -> String {
    format!(
        "<span data-ttu-id=\"1\">{translated}</span><span class=\"sxs-lookup\">\
         <span data-stu-id=\"1\">{original}</span></span>"
    )
}
