// RondoWorkflow: see docs/architecture.md.
