// How pay stands beside its level: before, after, glued, in tables, over lines.
#include "pay_reading.hpp"

using namespace career::test;

TEST_CASE("the level before the pay is parted from it by any mark or none") {
  for (std::string const before :
       {"Entry Level: ",         "Entry Level ",      "Entry Level",       "Entry Level - ",       "Entry Level – ",
        "Entry Level — ",        "Entry Level -- ",   "Entry Level= ",     "Entry Level → ",       "Entry Level, ",
        "Entry Level ........ ", "Entry Level · ",    "Entry Level | ",    "Entry Level\t",        "Entry Level:\t",
        "Entry Level     ",      "**Entry Level:** ", "**Entry Level**: ", "<b>Entry Level</b>: ", "*Entry Level* ",
        "__Entry Level__ ",      "- Entry Level: ",   "• Entry Level: ",   "1. Entry Level: ",     "Entry Level [1]: ",
        "Entry Level* ",         "Entry Level \\",    "\"Entry Level\": ", "- **Entry Level** – "})
    CHECK(read_pay_section(before + "USD 75,000 to 105,000") == "Entry Level: USD 75000-105000");
  check_pay({
      {"Entry-level: $75k–$105k", "Entry-level: USD 75000-105000"},
      {"Mid–Senior: $75k–$105k", "Mid–Senior: USD 75000-105000"},
      {"Entry Level (USD 75,000 to 105,000)", "Entry Level: USD 75000-105000"},
      {"Entry Level [$75k – $105k]", "Entry Level: USD 75000-105000"},
  });
}

TEST_CASE("digits of a level are no pay") {
  check_pay({
      {"0-2 years: $75k–$105k", "0-2 years: USD 75000-105000"},
      {"Entry Level (0–2 years): USD 75,000 to 105,000", "Entry Level (0–2 years): USD 75000-105000"},
      {"Entry Level (0–2 years) 75,000 to 105,000 USD", "Entry Level (0–2 years): USD 75000-105000"},
      {"NHS Band 5: £29,970 to £36,483", "NHS Band 5: GBP 29970-36483"},
      {"NHS Band 5 29,970 to 36,483 GBP", "NHS Band 5: GBP 29970-36483"},
      {"L4 $150k-$180k", "L4: USD 150000-180000"},
      {"L4: 150,000 - 180,000 USD", "L4: USD 150000-180000"},
      {"Level 3: $90k", "Level 3: USD 90000-90000"},
      {"Level 3 USD 90,000", "Level 3: USD 90000-90000"},
      {"Level 3 – 90,000 USD", "Level 3: USD 90000-90000"},
      {"Level 3 - 90,000 to 95,000 USD", "Level 3: USD 90000-95000"},
      {"Grade 7 £54,000", "Grade 7: GBP 54000-54000"},
      {"E13 €5.300 per month", "E13: EUR 5300-5300/month"},
      {"Senior (5+ yrs) $120k", "Senior (5+ yrs): USD 120000-120000"},
      {"Senior (5+ yrs): 120,000 USD", "Senior (5+ yrs): USD 120000-120000"},
      {"5+ years $120,000+", "5+ years: USD 120000-"},
      {"1-3 yrs — $60K–$80K", "1-3 yrs: USD 60000-80000"},
      {"Tier 2USD 75,000 to 105,000", "Tier 2: USD 75000-105000"},
      {"10 years £50k", "10 years: GBP 50000-50000"},
  });
}

TEST_CASE("the level may stand after the pay") {
  check_pay({
      {"$90k (Junior)", "Junior: USD 90000-90000"},
      {"USD 75,000 to 105,000 (Entry Level)", "Entry Level: USD 75000-105000"},
      {"USD 75,000 to 105,000 – Entry Level", "Entry Level: USD 75000-105000"},
      {"USD 75,000 to 105,000: Entry Level", "Entry Level: USD 75000-105000"},
      {"$90k per year (Junior)", "Junior: USD 90000-90000"},
      {"USD 75,000 to 105,000 Entry Level\nUSD 110,000 to 150,000 Mid Level",
       "Entry Level: USD 75000-105000; Mid Level: USD 110000-150000"},
      {"USD 75,000 to 105,000Entry LevelUSD 110,000 to 150,000Mid Level",
       "Entry Level: USD 75000-105000; Mid Level: USD 110000-150000"},
      {"$75k–$105k (Entry), $110k–$150k (Mid)", "Entry: USD 75000-105000; Mid: USD 110000-150000"},
      {"USD 75,000 to 105,000\nEntry Level\nUSD 110,000 to 150,000\nMid Level",
       "Entry Level: USD 75000-105000; Mid Level: USD 110000-150000"},
      {"Junior: $90k (remote)", "Junior: USD 90000-90000; ~{(remote)}"},
  });
}

TEST_CASE("several bands may be glued in one line") {
  std::string_view const three =
      "Entry Level: USD 75000-105000; Mid Level: USD 110000-150000; Senior Level: USD 145000-200000";
  for (
      std::string_view const body : {
          "Entry LevelUSD 75,000 to 105,000Mid LevelUSD 110,000 to 150,000Senior LevelUSD 145,000 to 200,000",
          "Entry Level: $75k–$105kMid Level: $110k–$150kSenior Level: $145k–$200k",
          "Entry Level75,000 to 105,000 USDMid Level110,000 to 150,000 USDSenior Level145,000 to 200,000 USD",
          "Entry Level: $75,000-$105,000 per yearMid Level: $110,000-$150,000 per yearSenior Level: $145,000-$200,000 per year",
          "Entry Level$75k–$105k/yearMid Level$110k–$150k/yearSenior Level$145k–$200k/year",
          "Entry Level USD 75,000 to 105,000 Mid Level USD 110,000 to 150,000 Senior Level USD 145,000 to 200,000",
          "Entry Level: $75k–$105k; Mid Level: $110k–$150k; Senior Level: $145k–$200k",
          "Entry Level: $75k–$105k, Mid Level: $110k–$150k and Senior Level: $145k–$200k.",
          "Entry Level: $75k–$105k | Mid Level: $110k–$150k | Senior Level: $145k–$200k",
          "Entry LevelUSD 75,000 to 105,000Mid LevelUSD 110,000 to 150,000Senior\nLevelUSD 145,000 to 200,000",
      }) {
    INFO(body);
    CHECK(read_pay_section(body) == three);
  }
}

TEST_CASE("a table is read row by row, whatever it is drawn with") {
  std::string_view const two = "Entry Level: USD 75000-105000; Senior Level: USD 145000-200000";
  for (
      std::string_view const body : {
          "| Level | Range |\n|---|---|\n| Entry Level | USD 75,000 to 105,000 |\n| Senior Level | USD 145,000 to 200,000 |",
          "Level         Range\nEntry Level   USD 75,000 to 105,000\nSenior Level  USD 145,000 to 200,000",
          "LevelRange\n\nEntry LevelUSD 75,000 to 105,000\nSenior LevelUSD 145,000 to 200,000",
          "Level | Salary\n:-- | --:\nEntry Level | $75,000 – $105,000\nSenior Level | $145,000 – $200,000",
          "Experience | Annual Salary\nEntry Level | $75,000 – $105,000\nSenior Level | $145,000 – $200,000",
          "Experience Level\tSalary Range (USD)\nEntry Level\t75,000 – 105,000\nSenior Level\t145,000 – 200,000",
          "+--------------+-----------------------+\n| Level        | Range                 |\n+==============+=======================+\n| Entry Level  | USD 75,000 to 105,000 |\n+--------------+-----------------------+\n| Senior Level | USD 145,000 to 200,000|\n+--------------+-----------------------+",
          "============ ======================\nLevel        Range\n============ ======================\nEntry Level  USD 75,000 to 105,000\nSenior Level USD 145,000 to 200,000\n============ ======================",
          "{| class=\"wikitable\"\n! Level\n! Range\n|-\n| Entry Level\n| USD 75,000 to 105,000\n|-\n| Senior Level\n| USD 145,000 to 200,000\n|}",
          "{|\n! Level !! Range\n|-\n| Entry Level || USD 75,000 to 105,000\n|-\n| Senior Level || USD 145,000 to 200,000\n|}",
          "| Level | Range |\n|-------+-------|\n| Entry Level | $75,000 -- 105,000 |\n| Senior Level | $145,000 -- 200,000 |",
          "|===\n|Level |Range\n\n|Entry Level |USD 75,000 to 105,000\n|Senior Level |USD 145,000 to 200,000\n|===",
          "-| Level|Range-\n-| Entry Level|$75,000-$105,000-\n-| Senior Level|$145,000-$200,000-",
          "Level\nRange\nEntry Level\nUSD 75,000 to 105,000\nSenior Level\nUSD 145,000 to 200,000",
          "Level\n\nRange\n\nEntry Level\n\nUSD 75,000 to 105,000\n\nSenior Level\n\nUSD 145,000 to 200,000",
          "Level\nEntry Level\nSenior Level\nRange\nUSD 75,000 to 105,000\nUSD 145,000 to 200,000",
          "| Level | Low | High |\n| Entry Level | $75,000 | $105,000 |\n| Senior Level | $145,000 | $200,000 |",
          "Level\tMin\tMax\nEntry Level\t$75,000\t$105,000\nSenior Level\t$145,000\t$200,000",
          "Level\nLow\nHigh\nEntry Level\n$75,000\n$105,000\nSenior Level\n$145,000\n$200,000",
          "| Level | Currency | From | To |\n| Entry Level | USD | 75,000 | 105,000 |\n| Senior Level | USD | 145,000 | 200,000 |",
          "| Entry Level | Senior Level |\n|---|---|\n| $75k–$105k | $145k–$200k |",
          "<tr><td>Entry Level</td><td>USD 75,000 to 105,000</td></tr>\n<tr><td>Senior Level</td><td>USD 145,000 to 200,000</td></tr>",
      }) {
    INFO(body);
    CHECK(read_pay_section(body) == two);
  }
}

TEST_CASE("pay may go on over the end of a line") {
  for (std::string const body :
       {"Entry Level: USD 75,000\nto 105,000", "Entry Level: USD 75,000 to\n105,000",
        "Entry Level: USD\n75,000 to 105,000", "Entry Level: 75,000 to 105,000\nUSD", "Entry Level: $75,000-\n$105,000",
        "Entry Level: $75,000\n- $105,000", "Entry Level: $75,000\n– $105,000", "Entry Level\n$75,000 –\n$105,000",
        "Entry Level: USD 75,000 to 105,000 per\nyear", "Entry Level: $75,000 to $105,000\nper year",
        "- Entry Level: USD 75,000\n  to 105,000", "Entry\nLevelUSD 75,000 to 105,000",
        "Entry Level: USD 75 000 to 105\n000", "Entry Level: USD 75,000 to 105,\n000",
        "Entry Level: between $75,000\nand $105,000"}) {
    INFO(body);
    CHECK(read_pay_section(body) == "Entry Level: USD 75000-105000");
  }
  check_pay({
      {"Executive: USD 239,200 or\nmore", "Executive: USD 239200-"},
      {"Trainee: up\nto 45,000 EUR", "Trainee: EUR -45000"},
      {"- Entry: $75,000\n- Lead: $90,000", "Entry: USD 75000-75000; Lead: USD 90000-90000"},
      {"- $75,000\n- $90,000", "USD 75000-75000; USD 90000-90000"},
  });
}

TEST_CASE("levels repeat where two figures are for one level") {
  check_pay({
      {"Entry: USD 75,000 (EUR 69,000)", "Entry: USD 75000-75000; Entry: EUR 69000-69000"},
      {"Entry: $75,000 per year ($36 per hour)", "Entry: USD 75000-75000; Entry: USD 36-36/hour"},
      {"Senior: $90k\nSenior: $95k", "Senior: USD 90000-90000; Senior: USD 95000-95000"},
  });
}

TEST_CASE("nothing is lost, and marks of the layout are not told") {
  check_pay({
      {"Pay varies by region.\nEntry: $75k", "Entry: USD 75000-75000; ~{Pay varies by region.}"},
      {"Entry: $75k\nPay varies by region.", "Entry: USD 75000-75000; ~{Pay varies by region.}"},
      {"Entry: $75,000[1]\nLead: $90,000 [2]", "Entry: USD 75000-75000; Lead: USD 90000-90000"},
      {"Entry: $75,000*\nLead: $90,000†", "Entry: USD 75000-75000; Lead: USD 90000-90000"},
      {"Entry: $75,000.", "Entry: USD 75000-75000"},
      {"| Entry | $75k | Growing |\n| Lead | $90k | Flat |",
       "Entry: USD 75000-75000; Lead: USD 90000-90000; ~{Growing}; ~{Flat}"},
      {"Entry: negotiable", "~{Entry: negotiable}"},
      {"Entry: $90,000 median", "Entry: USD 90000-90000; ~{median}"},
      {"Entry Level\n0–2 years\n$75k", "Entry Level: USD 75000-75000; ~{0–2 years}"},
      {"Hourly: $20\nAnnual: $40,000", "Hourly: USD 20-20/hour; Annual: USD 40000-40000"},
  });
}
