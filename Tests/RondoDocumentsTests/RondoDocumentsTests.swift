// The tests of RondoDocuments.
