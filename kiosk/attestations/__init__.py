"""Questions, statements, cross-checks, assurance levels."""
