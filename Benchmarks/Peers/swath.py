"""Shows the words that swath finds: `swath.py SWATH FILE`.

White space is divided off before, since swath attaches it to words: each piece without it goes to
swath as a line of its own.
"""
import re
import subprocess
import sys

with open(sys.argv[2], encoding="utf-8") as file:
    lines = [re.findall(r"[ \t\r]+|[^ \t\r]+", line) for line in file.read().split("\n")[:-1]]
text = "".join(piece + "\n" for line in lines for piece in line if not piece.isspace())
words = subprocess.run(
    [sys.argv[1], "-u", "u,u"], input=text.encode(), capture_output=True, check=True)
found = iter(words.stdout.decode().split("\n"))
for line in lines:
    print("|".join(piece if piece.isspace() else next(found).strip("|") for piece in line))
