"""The guided drill: its page, its coach beside the true pages, its score sheet."""
