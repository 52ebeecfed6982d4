"""What a phrase such as "nearly doubled" may stand for: bands of numbers, each with its reason."""
