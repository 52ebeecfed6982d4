"""What a build shows, as a web site and as JSON."""
