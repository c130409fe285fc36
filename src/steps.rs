//! Iterators that are taken one step at a time.

/// An iterator of which nothing is known but its next item.
///
/// What a chain of adapters yields is otherwise compiled anew into whatever reads it, once for
/// each way of reading: of the crate's machine code that was every fifth line. So what many read
/// ends in such a step.
#[derive(Clone, Debug)]
pub(crate) struct Steps<I>(I);

impl<I: Iterator> Iterator for Steps<I> {
    type Item = I::Item;

    #[inline(never)]
    fn next(&mut self) -> Option<I::Item> {
        self.0.next()
    }
}

/// 一つずつ: any iterator, one step at a time.
pub(crate) trait Stepwise: Iterator + Sized {
    fn stepwise(self) -> Steps<Self> {
        Steps(self)
    }
}

impl<I: Iterator> Stepwise for I {}
