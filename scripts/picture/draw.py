"""Draws the screen of a terminal, from stdin, as an SVG on stdout; it asks for no font of the web."""
import io
import sys

from rich.console import Console
from rich.text import Text

WIDTH = 80
FORMAT = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{unique_id}-what">
<title id="{unique_id}-what">npm start creates a stack of users, updates it in place and shows drift</title>
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; font-size: {char_height}px; line-height: {line_height}px }}
.{unique_id}-title {{ font-size: 18px; font-family: sans-serif }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix" xml:space="preserve">{matrix}</g>
</g>
</svg>
"""

console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, legacy_windows=False)
# The blank line leaves room below the last one.
console.print(Text.from_ansi(sys.stdin.read()), soft_wrap=True)
sys.stdout.write(console.export_svg(title="npm start", code_format=FORMAT, unique_id="story"))
