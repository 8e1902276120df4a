// RondoDocuments: see docs/architecture.md.
