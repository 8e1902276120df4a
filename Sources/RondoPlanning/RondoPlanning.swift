// RondoPlanning: see docs/architecture.md.
