"""The console: people, tokens, publications, the log and the accounts of operators."""
