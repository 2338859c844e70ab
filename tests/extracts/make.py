#!/usr/bin/env python3
"""Writes texts/ROLE/LAYOUT.EXTRACTOR.txt: each guide as HTML in three layouts, through every text extractor at hand.

    tests/extracts/make.py [--all] [--out FOLDER] [--only WORD] [--tools]

Every guide goes through every extractor in one layout (which one turns with guide and extractor), and through the USUAL
extractors in all three. --all writes every combination, into --out. --only takes extractors by a part of their name.
--tools prints the tools' versions. Pages and PDFs stay in build/extracts. Running it again gives the same texts.
"""
import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path

sys.dont_write_bytecode = True
from layouts import LAYOUTS, page

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / "build" / "extracts"

UTF8 = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": "/tmp", "TERM": "dumb"}


def run(*command, given=None):
    done = subprocess.run(command, input=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=UTF8, timeout=120)
    return done.stdout.decode("utf8", "replace")


def program(*command):
    """An extractor that is a command; `{page}` stands for the page's path without its ending."""
    return lambda path: run(*(part.replace("{page}", str(path)) for part in command))


def pandoc(to, *options, source="html"):
    return lambda path: run("pandoc", "-f", source, "-t", to, *options, f"{path}.html")


# Without the boxes that hold a page's parts: otherwise these formats are mostly about boxes.
BARE = "html-native_divs-native_spans"


# Extractors run side by side, and some read the same file: one makes it, the others wait.
making = defaultdict(threading.Lock)


def is_older(file, other):
    return not file.exists() or file.stat().st_mtime_ns < other.stat().st_mtime_ns


def made(ending, *command):
    """A file made from the page first, once for all extractors that read it."""
    def make(path):
        target = Path(f"{path}{ending}")
        with making[target]:
            if is_older(target, Path(f"{path}.html")):
                run(*(part.replace("{page}", str(path)).replace("{target}", str(target)) for part in command))
        return target
    return make


docx = made(".docx", "pandoc", "-f", "html", "{page}.html", "-o", "{target}")
odt = made(".odt", "pandoc", "-f", "html", "{page}.html", "-o", "{target}")
rtf = made(".rtf", "pandoc", "-s", "-f", "html", "{page}.html", "-o", "{target}")
narrow = made(".narrow.pdf", "weasyprint", "-s", str(HERE / "narrow.css"), "{page}.html", "{target}")
wkhtml = made(".wkhtml.pdf", "wkhtmltopdf", "-q", "{page}.html", "{target}")


def of(make, *command):
    return lambda path: run(*(part.replace("{file}", str(make(path))) for part in command))


def abiword(path):
    target = Path(f"{path}.abiword.txt")
    run("abiword", "--to=txt", "-o", str(target), str(docx(path)))
    return target.read_text("utf8")


def python(code):
    """An extractor of a few lines of Python that see `path`, in a process of its own: these libraries are optional."""
    return lambda path: run("/usr/bin/python3", "-c", f"path = {str(path)!r}\n{code}")


SOUP = "from bs4 import BeautifulSoup\nsoup = BeautifulSoup(open(path + '.html', encoding='utf8'), 'html.parser').body\n"
LXML = "import lxml.html\nbody = lxml.html.parse(path + '.html', lxml.html.HTMLParser(encoding='utf8')).getroot().body\n"
READABLE = (
    "import logging, lxml.html, readability\nlogging.disable()\n"
    "article = readability.Document(open(path + '.html', encoding='utf8').read())\n"
)
PERL = (
    'open my $in, "<:utf8", "{page}.html"; my $tree = HTML::TreeBuilder->new; $tree->parse_file($in); '
    'binmode STDOUT, ":utf8"; print HTML::FormatText->new->format($tree)'
)


def vilistextum(path):
    # Debian's knows one byte a character: it gets the rest as references and answers in Latin-1.
    page = Path(f"{path}.latin1.html")
    page.write_bytes(Path(f"{path}.html").read_text("utf8").replace('<meta charset="utf-8">', "").encode("ascii", "xmlcharrefreplace"))
    done = subprocess.run(["vilistextum", str(page), "-"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=UTF8)
    return done.stdout.decode("cp1252", "replace")


class Blocks(HTMLParser):
    """The page as `innerText` has it, with a mark of our choice before list items."""

    BLOCK = {"p", "div", "li", "ul", "ol", "h1", "h2", "h3", "tr", "table", "section", "nav", "main", "footer", "button"}

    def __init__(self, bullet, number):
        super().__init__()
        self.text, self.bullet, self.number, self.lists, self.skip = "", bullet, number, [], False

    def line(self):
        self.text = self.text.rstrip(" ")
        if self.text and not self.text.endswith("\n"):
            self.text += "\n"

    def handle_starttag(self, tag, attributes):
        self.skip |= tag in ("head", "style", "title")
        if tag in ("ul", "ol"):
            self.lists.append(0)
        if tag in self.BLOCK:
            self.line()
        if tag == "li":
            self.lists[-1] += 1
            self.text += self.number(self.lists[-1]) if self.ordered else self.bullet
        if tag == "ol":
            self.ordered = True
        if tag == "ul":
            self.ordered = False
        if tag in ("td", "th") and not self.text.endswith("\n"):
            self.text += "\t"

    ordered = False

    def handle_endtag(self, tag):
        if tag == "head":
            self.skip = False
        if tag in ("ul", "ol"):
            self.lists.pop()
        if tag in self.BLOCK:
            self.line()

    def handle_data(self, data):
        if data.strip():
            self.text += "" if self.skip else data
        elif "\n" not in data and not self.text.endswith("\n"):
            self.text += " "


def blocks(bullet, number):
    def extract(path):
        reader = Blocks(bullet(path.parent.name), number)
        reader.feed(Path(f"{path}.html").read_text("utf8"))
        return reader.text
    return extract


def variant(path, name, change):
    """The page after a change to its HTML."""
    file = path.parent / f"{path.name}-{name}.html"
    html = change(Path(f"{path}.html").read_text("utf8"), path.parent.name)
    with making[file]:
        if not file.exists() or file.read_text("utf8") != html:
            file.write_text(html, "utf8")
    return file.with_suffix("")


def spaced(html, role):
    """Blanks between the spans, as most sources have them."""
    return html.replace("</span><", "</span> <")


def bold(html, role):
    """Headings that are only bold paragraphs, in some with a colon."""
    colon = ":" if len(role) % 2 else ""
    return re.sub(r"<h[123]>(.*?)</h[123]>", rf"<p><strong>\1{colon}</strong></p>", html)


def saved_on_windows(path):
    """The browser's text with a byte order mark, CRLF, and no-break spaces between currency and figure."""
    text = re.sub(r"(USD) (?=\d)|(?<=\d) (USD)", lambda unit: f"{unit[1]}\u00a0" if unit[1] else f"\u00a0{unit[2]}", beside(".innertext")(path))
    return "\ufeff" + text.replace("\n", "\r\n")


BODY = re.compile(r"<body>(.*)</body>", re.S)


def tags_stripped(path):
    """What one line of a crawler's code makes of a page: entities stay."""
    return re.sub(r"<[^>]+>", "", BODY.search(Path(f"{path}.html").read_text("utf8"))[1])


def tags_to_lines(path):
    text = re.sub(r"<[^>]+>", "\n", BODY.search(Path(f"{path}.html").read_text("utf8"))[1])
    return re.sub(r"\n{2,}", "\n\n", text)


def beside(ending):
    return lambda path: Path(f"{path}{ending}").read_text("utf8")


EXTRACTORS = {
    "lynx": program("lynx", "-dump", "-nolist", "-assume_charset=utf-8", "-display_charset=utf-8", "{page}.html"),
    "w3m": program("w3m", "-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8", "{page}.html"),
    "links": program("links", "-dump", "-codepage", "utf-8", "{page}.html"),
    "elinks": program("elinks", "-dump", "-no-references", "-dump-charset", "utf-8", "{page}.html"),
    "netrik": lambda path: re.sub(r"\x1b(\[[\d;]*m|\(B)", "", run("netrik", "--dump", f"{path}.html")),
    "html2text": program("html2text", "-utf8", "{page}.html"),
    "html2markdown": program("html2markdown", "{page}.html", "utf-8"),
    "html2markdown-nowrap": program("html2markdown", "-b", "0", "{page}.html", "utf-8"),
    "vilistextum": vilistextum,
    "unhtml": program("unhtml", "{page}.html"),
    "html-formattext": lambda path: run("perl", "-MHTML::TreeBuilder", "-MHTML::FormatText", "-e", PERL.replace("{page}", str(path))),
    "ruby-html2text": program("ruby", "-rhtml2text", "-e", "puts Html2Text.convert(File.read(ARGV[0]))", "{page}.html"),
    "reverse-markdown": program(
        "ruby", "-rreverse_markdown", "-e", "puts ReverseMarkdown.convert(File.read(ARGV[0])[/<body>.*<\\/body>/m], unknown_tags: :bypass)", "{page}.html"
    ),
    "pandoc-plain": pandoc("plain", "--wrap=none"),
    "pandoc-plain-wrapped": pandoc("plain"),
    "pandoc-gfm": pandoc("gfm", "--wrap=none"),
    "pandoc-markdown": pandoc("markdown"),
    "pandoc-rst": pandoc("rst", source=BARE),
    "pandoc-org": pandoc("org"),
    "pandoc-asciidoc": pandoc("asciidoc", source=BARE),
    "pandoc-mediawiki": pandoc("mediawiki", source=BARE),
    "docx2txt": of(docx, "docx2txt", "{file}", "-"),
    "docx-abiword": abiword,
    "odt2txt": of(odt, "odt2txt", "{file}"),
    "rtf-catdoc": of(rtf, "catdoc", "-dutf-8", "{file}"),
    "rtf-unrtf": of(rtf, "unrtf", "--text", "{file}"),
    "pdftotext": program("pdftotext", "{page}.chromium.pdf", "-"),
    "pdftotext-layout": program("pdftotext", "-layout", "{page}.chromium.pdf", "-"),
    "pdftotext-raw": program("pdftotext", "-raw", "{page}.chromium.pdf", "-"),
    "mutool": program("mutool", "draw", "-q", "-F", "txt", "{page}.chromium.pdf"),
    "pdfminer": program("pdf2txt", "{page}.chromium.pdf"),
    "pypdf": python("import pypdf\nprint('\\n'.join(page.extract_text() for page in pypdf.PdfReader(path + '.chromium.pdf').pages))"),
    "pymupdf": python("import fitz\nprint(''.join(page.get_text() for page in fitz.open(path + '.chromium.pdf')))"),
    "gs-txtwrite": program("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=txtwrite", "-sOutputFile=-", "{page}.chromium.pdf"),
    "narrow-pdftotext": of(narrow, "pdftotext", "{file}", "-"),
    "narrow-pdftotext-layout": of(narrow, "pdftotext", "-layout", "{file}", "-"),
    "wkhtml-pdftotext": of(wkhtml, "pdftotext", "{file}", "-"),
    "bs4-joined": python(SOUP + "print(soup.get_text())"),
    "bs4-lines": python(SOUP + "print(soup.get_text('\\n', strip=True))"),
    "bs4-space": python(SOUP + "print(soup.get_text(' ', strip=True))"),
    "lxml-text": python(LXML + "print(body.text_content())"),
    "readability": python(READABLE + "print(article.title())\nprint(lxml.html.fromstring(article.summary()).text_content())"),
    "innertext": beside(".innertext"),
    "selection": beside(".selection"),
    "clipboard-bullets": blocks(lambda role: "•◦‣·"[len(role) % 4] + " ", lambda number: f"{number}. "),
    "clipboard-o": blocks(lambda role: "o\t", lambda number: f"({number}) "),
    "clipboard-spaced": lambda path: blocks(lambda role: "", lambda number: f"{number} ")(variant(path, "spaced", spaced)),
    "saved-on-windows": saved_on_windows,
    "tags-stripped": tags_stripped,
    "tags-to-lines": tags_to_lines,
    "bold-html2markdown": lambda path: run("html2markdown", "-b", "0", f"{variant(path, 'bold', bold)}.html", "utf-8"),
    "bold-clipboard": lambda path: blocks(lambda role: "- ", lambda number: f"{number}) ")(variant(path, "bold", bold)),
}

# In all three layouts, for these are what people use most.
USUAL = ("lynx", "html2text", "pdftotext", "bs4-joined", "innertext")

# In one layout alone, for in the others there is nothing that they do.
ONLY_IN = {"clipboard-spaced": "chips"}

# These lose the borders of list items, or of lines; the scorer counts them apart as well.
HARD = ("bs4-space", "clipboard-spaced", "unhtml")

PACKAGES = (
    "lynx w3m links elinks netrik html2text python3-html2text vilistextum unhtml libhtml-format-perl ruby-html2text "
    "ruby-reverse-markdown pandoc docx2txt abiword odt2txt catdoc unrtf poppler-utils mupdf-tools python3-pdfminer "
    "python3-pypdf python3-fitz ghostscript weasyprint wkhtmltopdf python3-bs4 python3-lxml python3-readability chromium"
).split()


def tidy(text):
    """What a text and its twin are compared by."""
    return "\n".join(line.rstrip() for line in text.split("\n")).strip()


def wanted(roles, everything, only):
    names = list(EXTRACTORS)
    for role_index, role in enumerate(roles):
        for index, name in enumerate(names):
            if only and only not in name:
                continue
            # Halves are alternate roles, so the turn must not go by two.
            turn = ONLY_IN.get(name, LAYOUTS[(role_index // 2 + index) % 3])
            for layout in LAYOUTS:
                if layout == turn or name not in ONLY_IN and (everything or name in USUAL):
                    yield role, layout, name


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--all", action="store_true")
    options.add_argument("--out", type=Path, default=HERE / "texts")
    options.add_argument("--only", default="")
    options.add_argument("--tools", action="store_true")
    options = options.parse_args()
    if options.tools:
        return print(run("dpkg-query", "-W", "-f=${Package} ${Version}\n", *PACKAGES), end="")

    roles = sorted(file.stem for file in (HERE / "guides").glob("*.json"))
    stale = []
    for role in roles:
        guide = json.loads((HERE / "guides" / f"{role}.json").read_text("utf8"))
        (WORK / role).mkdir(parents=True, exist_ok=True)
        for layout in LAYOUTS:
            file, html = WORK / role / f"{layout}.html", page(guide, role, layout)
            if not file.exists() or file.read_text("utf8") != html:
                file.write_text(html, "utf8")
            if is_older(file.with_suffix(".selection"), file):
                stale.append(str(file))
    if stale:
        subprocess.run(["node", str(HERE / "browser.mjs"), *stale], check=True)

    jobs = list(wanted(roles, options.all, options.only))
    with ThreadPoolExecutor(2) as pool:
        texts = list(pool.map(lambda job: EXTRACTORS[job[2]](WORK / job[0] / job[1]), jobs))

    if not options.only:
        shutil.rmtree(options.out, ignore_errors=True)
    twins, seen, size = {}, {}, 0
    for (role, layout, name), text in zip(jobs, texts):
        place = f"{role}/{layout}.{name}.txt"
        if not text.strip():
            sys.exit(f"{place}: no text; is the tool of {name} installed?")
        key = role, hashlib.sha256(tidy(text).encode()).hexdigest()
        if key in seen:
            twins[place] = seen[key]
            continue
        seen[key] = place
        file = options.out / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf8"))
        size += len(text.encode("utf8"))
    if not options.only:
        index = {"hard": HARD, "twins": dict(sorted(twins.items()))}
        (options.out.parent / "index.json").write_text(json.dumps(index, indent=1) + "\n", "utf8")
    print(f"{len(jobs) - len(twins)} texts, {len(twins)} twins left out, {size:,} bytes")


if __name__ == "__main__":
    main()
