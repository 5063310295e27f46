#!/usr/bin/env python3
"""Makes a picture (SVG) of what a command prints on a terminal, with its colours.

    ./rapporteur read examples
    bench/picture.py --columns 88 --lines 60 --prompt './rapporteur read examples && ./rapporteur show' \\
        --out docs/show.svg -- ./rapporteur show

Runs the command on a terminal of its own (a pty) and sets what it prints in a fixed-width face, as
text: the picture stays small and sharp. Needs Python 3.9 and Linux or macOS; nothing else.
"""
import argparse
import fcntl
import html
import os
import pty
import re
import struct
import sys
import termios
import unicodedata

# One hue each for agree, vaguer and conflict, readable on light and on dark.
STYLES = {"1": "b", "2": "d", "4": "u", "31": "c", "32": "a", "33": "v"}
CSS = """text{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;font-size:14px;fill:#24292f}
.b{font-weight:700}.d{fill:#6e7781}.u{text-decoration:underline}.a{fill:#1a7f37}.v{fill:#9a6700}.c{fill:#cf222e}
.page{fill:#fdfdfb;stroke:#d0d7de}"""
COLUMN, LINE, MARGIN = 8.43, 20, 18


def printed(command, columns):
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        os.environ.pop("NO_COLOR", None)
        os.execvp(command[0], command)
    out = b""
    while True:
        try:
            more = os.read(terminal, 65536)
        except OSError:  # Linux says so at the end of a pty
            more = b""
        if not more:
            break
        out += more
    if os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]):
        sys.exit(out.decode())
    return [line.rstrip("\r") for line in out.decode().rstrip().split("\n")]


def columns_of(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def line_of(text, y):
    spans, style, column = [], "", 0
    for part in re.split(r"(\x1b\[[0-9;]*m)", text):
        if part.startswith("\x1b["):
            style = STYLES.get(part[2:-1], "")
        elif part:
            start = column + len(part) - len(part.lstrip(" "))
            column += columns_of(part)
            words = part.strip(" ")
            if words:
                # Place and width of each stretch are given, so that faces of another width do no harm.
                spans.append(f'<tspan x="{MARGIN + start * COLUMN:.1f}" textLength="{columns_of(words) * COLUMN:.1f}"'
                             + (f' class="{style}"' if style else "") + f">{html.escape(words, quote=False)}</tspan>")
    return f'<text y="{y}" xml:space="preserve">{"".join(spans)}</text>' if spans else ""


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--columns", type=int, default=92)
    arguments.add_argument("--lines", type=int, default=40, help="how many at most")
    arguments.add_argument("--prompt", help="the command as a reader would type it, above what it prints")
    arguments.add_argument("--out", required=True)
    arguments.add_argument("command", nargs="+", metavar="COMMAND", help="after --")
    options = arguments.parse_args()
    lines = printed(options.command, options.columns)
    if len(lines) > options.lines:
        lines = lines[: options.lines - 1]
        while lines and not lines[-1].strip():
            lines.pop()
        lines.append("\x1b[2m…\x1b[0m")
    if options.prompt:
        lines = ["\x1b[2m$ \x1b[0m" + options.prompt, ""] + lines
    width = round(2 * MARGIN + options.columns * COLUMN)
    height = 2 * MARGIN + len(lines) * LINE
    body = "\n".join(filter(None, (line_of(line, MARGIN + 15 + i * LINE) for i, line in enumerate(lines))))
    with open(options.out, "w", encoding="utf-8") as picture:
        picture.write(f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
                      f'viewBox="0 0 {width} {height}">\n<style>{CSS}</style>\n'
                      f'<rect class="page" x=".5" y=".5" width="{width - 1}" height="{height - 1}" rx="8"/>\n'
                      f"{body}\n</svg>\n")


if __name__ == "__main__":
    main()
