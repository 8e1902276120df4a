// RondoReview: see docs/architecture.md.
