// The tests of RondoReview.
