"""Guides as HTML, in the three layouts behind the texts that people hand in.

semantic  h1/h2/h3 with lists everywhere; pay as list items `Entry Level: USD …`
chips     short lists as adjacent spans; pay as rows of two adjacent spans; steps as a number and a text
table     pay in a table with a header; short lists as comma text; steps as an ordered list
"""
from html import escape

LAYOUTS = ("semantic", "chips", "table")

# How each guide writes its pay; all the others write `USD 75,000 to 105,000`. "year" is what is said of the period.
PAY = {
    "account-executive": {"form": "$–", "period": " per year"},
    "airline-pilot": {"form": "USD to", "open": "or more"},
    "asic-design-engineer": {"form": "$-"},
    "auditor": {"form": "to USD"},
    "automation-technician": {"form": "€.", "period": " per month"},
    "chef": {"form": "$ – "},
    "civil-engineer": {"form": "USD to", "period": " per year"},
    "data-scientist": {"form": "$–"},
    "electrician": {"form": "$–", "period": "/hr"},
    "financial-analyst": {"form": "$-", "period": "/year"},
    "graphic-designer": {"form": "to USD", "period": " a year"},
    "journalist": {"form": "USD to"},
    "lab-technician": {"form": "USD to", "period": " per hour"},
    "marketing-manager": {"form": "$-", "open": "from"},
    "operations-manager": {"form": "$–", "open": "or more"},
    "pharmacist": {"form": "$k–"},
    "policy-analyst": {"form": "$–", "period": " annually"},
    "product-manager": {"form": "USD to", "open": "or more", "period": " per year"},
    "regional-head-of-data": {"form": "to USD", "open": "from"},
    "registered-nurse": {"form": "£–"},
    "secondary-school-teacher": {"form": "£ to "},
    "security-analyst": {"form": "$-"},
    "supply-chain-planner": {"form": "k-k USD"},
    "welder": {"form": "$–", "period": " an hour"},
}

# Pages whose style sheet writes headings in capitals, and pages with a menu above and a footer below the guide.
CAPITALS = {"asic-design-engineer", "marketing-manager"}
FURNITURE = {"chef", "mechanical-engineer", "paralegal", "security-analyst"}

STYLE = """
body { font: 11pt/1.4 "DejaVu Sans", sans-serif; max-width: 42em }
ul, ol { padding-left: 1.4em } ul { list-style: disc }
table { border-collapse: collapse } td, th { padding: .2em 1em .2em 0; text-align: left; font-weight: normal }
"""


def amount(number, form):
    if "k" in form:
        return f"{number // 1000}k"
    return f"{number:,}".replace(",", "." if "€" in form else ",")


def pay(band, role):
    """One band as its guide writes it."""
    style = PAY.get(role, {"form": "USD to"})
    form, period = style["form"], style.get("period", "")
    sign = next((sign for sign in "$£€" if sign in form), "")
    before, after = ("USD ", "") if form == "USD to" else ("", " USD") if form.endswith("USD") else (sign, "")
    low, high = (None if number is None else amount(number, form) for number in (band["low"], band["high"]))
    if high is None:
        start = f"{before}{low}{after}"
        return (f"from {start}" if style.get("open") == "from" else f"{start} or more") + period
    if low is None:
        return f"up to {before}{high}{after}{period}"
    if form in ("USD to", "to USD", "£ to "):
        between = " to "
    elif form in ("$ – ", "€."):
        between = " – "
    else:
        between = "-" if "-" in form else "–"
    repeated = sign if between in ("-", "–") or form.startswith(("$", "£")) else ""
    return f"{before}{low}{between}{repeated}{high}{after}{period}"


def skill(name, needs):
    need = needs.get(name)
    return f"{name} [{need['level']}/{need['of']}]" if need else name


def page(guide, role, layout):
    """The whole page of a guide."""
    chips, table = layout == "chips", layout == "table"
    # A number beside a paragraph in one half of the pages, beside a block in the other.
    step_tag = "p" if len(role) % 2 else "div"
    out = []

    def bullets(items, tag="ul"):
        out.append(f"<{tag}>" + "".join(f"<li>{escape(item, False)}</li>" for item in items) + f"</{tag}>")

    def short(items):
        if chips:
            spans = "".join(f'<span class="chip">{escape(item, False)}</span>' for item in items)
            out.append(f'<div class="chips">{spans}</div>')
        elif table:
            out.append(f"<p>{escape(', '.join(items), False)}</p>")
        else:
            bullets(items)

    def paragraph(text):
        out.append(f"<p>{escape(text, False)}</p>\n")

    def heading(level, text):
        out.append(f"<h{level}>{escape(text, False)}</h{level}>\n")

    def section(title, *parts):
        """A heading over what it holds: pairs of subheading (or "") and content, those without content left out."""
        parts = [(name, write, what) for name, write, what in parts if what]
        if not parts:
            return
        heading(2, title)
        for name, write, what in parts:
            if name:
                heading(3, name)
            write(what)

    def salary(bands):
        rows = [(escape(band["level"], False), escape(pay(band, role), False)) for band in bands]
        if chips:
            rows = [f'<div class="row"><span>{level}</span><span>{text}</span></div>' for level, text in rows]
            out.append(f'<div class="rows">{"".join(rows)}</div>')
        elif table:
            body = "".join(f"<tr><td>{level}</td><td>{text}</td></tr>\n" for level, text in rows)
            head = "<thead><tr><th>Level</th><th>Range</th></tr></thead>"
            out.append(f"<table>{head}\n<tbody>\n{body}</tbody></table>\n")
        else:
            out.append("<ul>" + "".join(f"<li>{level}: {text}</li>" for level, text in rows) + "</ul>")

    def steps(texts):
        if not chips:
            return bullets(texts, "ol")
        out.append('<div class="steps">')
        for number, text in enumerate(texts, 1):
            text = escape(text, False)
            out.append(f'<div class="step"><span class="number">{number}</span><{step_tag}>{text}</{step_tag}></div>')
        out.append("</div>")

    def about(about):
        lines = ["Also Called: " + "; ".join(about["alsoCalled"])] if about["alsoCalled"] else []
        lines += ["Code: " + about["code"]] if about["code"] else []
        lines += ["Source: " + source for source in about["sources"]]
        if chips:
            out.append("<div>" + "".join(f"<div>{escape(line, False)}</div>" for line in lines) + "</div>")
        else:
            for line in lines:
                paragraph(line)

    needs, ahead, gaps = guide["needs"], guide["progression"], guide["skillGaps"]
    heading(1, guide["title"])
    out.append("<p>Career Guide</p>")
    if guide["summary"]:
        out.append("\n")
        paragraph(guide["summary"])
    section("Key Responsibilities", ("", bullets, guide["responsibilities"]))
    section("Top Skills for Success", ("", short, [skill(name, needs) for name in guide["topSkills"]]))
    section(
        "Career Progression",
        ("Can Lead To", bullets, ahead["canLeadTo"]),
        ("Transition Opportunities", bullets, ahead["transitions"]),
    )
    section(
        "Common Skill Gaps",
        ("Often Missing Skills", short, gaps["oftenMissing"]),
        ("Development Suggestions", paragraph, " ".join(gaps["suggestions"])),
    )
    section(
        "Salary & Demand",
        ("Median Salary Range", salary, guide["salary"]),
        ("Growth Trend", paragraph, guide["growthTrend"]),
    )
    section(
        "Companies Hiring",
        ("Major Employers", short, guide["employers"]),
        ("Industry Sectors", short, guide["sectors"]),
    )
    section("Recommended Next Steps", ("", steps, guide["nextSteps"]))
    section("About This Guide", ("", about, guide["about"] if any(guide["about"].values()) else None))

    style = STYLE + ("h2, h3 { text-transform: uppercase }\n" if role in CAPITALS else "")
    above = below = ""
    if role in FURNITURE:
        above = (
            '<div class="cookies"><p>We use cookies to improve your experience.</p><button>Accept all</button></div>\n'
            '<nav><ul><li><a href="/">Home</a></li><li><a href="/guides">Guides</a></li>'
            '<li><a href="/about">About us</a></li></ul></nav>\n'
        )
        below = (
            '<footer><p>© 2026 Example Careers</p><p><a href="/privacy">Privacy</a> | '
            '<a href="/terms">Terms of use</a></p></footer>\n'
        )
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{escape(guide["title"], False)}</title>\n'
        f"<style>{style}</style>\n</head>\n<body>\n{above}<main>\n{''.join(out)}\n</main>\n{below}</body>\n</html>\n"
    )
