// How one pay may be written: currency, figures, range, period, open ends, and what can be read two ways.
#include "pay_reading.hpp"

using namespace career::test;

TEST_CASE("currencies are known by code, by sign and by word, before or after the figure") {
  check_pay({
      {"Entry: USD 75,000 to 105,000", "Entry: USD 75000-105000"},
      {"Entry: 110,000 to 150,000 USD", "Entry: USD 110000-150000"},
      {"Entry: USD75,000-105,000", "Entry: USD 75000-105000"},
      {"Entry: 75,000USD-105,000USD", "Entry: USD 75000-105000"},
      {"Entry: USD 75,000 to USD 105,000", "Entry: USD 75000-105000"},
      {"Entry: usd 75,000 to 105,000", "Entry: USD 75000-105000"},
      {"Entry: $100,000-$125,000", "Entry: USD 100000-125000"},
      {"Entry: $ 75,000 - $ 105,000", "Entry: USD 75000-105000"},
      {"Entry: US$75,000 - US$105,000", "Entry: USD 75000-105000"},
      {"Entry: A$75,000 - A$105,000", "Entry: AUD 75000-105000"},
      {"Entry: AU$75,000 - 105,000", "Entry: AUD 75000-105000"},
      {"Entry: C$75,000 - C$105,000", "Entry: CAD 75000-105000"},
      {"Entry: CA$75,000 - 105,000", "Entry: CAD 75000-105000"},
      {"Entry: NZ$75,000 - NZ$105,000", "Entry: NZD 75000-105000"},
      {"Entry: S$75,000 - S$105,000", "Entry: SGD 75000-105000"},
      {"Entry: HK$375,000 - HK$505,000", "Entry: HKD 375000-505000"},
      {"Entry: R$75,000 - R$105,000", "Entry: BRL 75000-105000"},
      {"Entry: R$ 75.000 - R$ 105.000", "Entry: BRL 75000-105000"},
      {"Entry: MX$375,000 - MX$505,000", "Entry: MXN 375000-505000"},
      {"Entry: NT$900,000", "Entry: TWD 900000-900000"},
      {"Entry: £35k–£48k", "Entry: GBP 35000-48000"},
      {"Entry: €45.000 – 60.000", "Entry: EUR 45000-60000"},
      {"Entry: 45 000 €", "Entry: EUR 45000-45000"},
      {"Entry: 45 000 – 60 000 €", "Entry: EUR 45000-60000"},
      {"Entry: 45.000 € bis 60.000 €", "Entry: EUR 45000-60000"},
      {"Entry: ¥6,000,000 – ¥8,000,000", "Entry: JPY 6000000-8000000"},
      {"Entry: ₹12,00,000 – ₹18,00,000", "Entry: INR 1200000-1800000"},
      {"Entry: Rs. 12,00,000 to Rs. 18,00,000", "Entry: INR 1200000-1800000"},
      {"Entry: R350,000 – R480,000", "Entry: ZAR 350000-480000"},
      {"Entry: RM 5,000 – RM 8,000 per month", "Entry: MYR 5000-8000/month"},
      {"Entry: CHF 90'000 – 110'000", "Entry: CHF 90000-110000"},
      {"Entry: CHF 90’000 – 110’000", "Entry: CHF 90000-110000"},
      {"Entry: NOK 600 000 to 750 000", "Entry: NOK 600000-750000"},
      {"Entry: NOK 600\xC2\xA0"
       "000",
       "Entry: NOK 600000-600000"},
      {"Entry: 12\xE2\x80\x89"
       "000 – 18\xE2\x80\xAF"
       "000 zł a month",
       "Entry: PLN 12000-18000/month"},
      {"Entry: 40 000 Kč monthly", "Entry: CZK 40000-40000/month"},
      {"Entry: Euro4.130 - 4.303 per month", "Entry: EUR 4130-4303/month"},
      {"Main Pay RangePound31,650 to Pound43,607", "Main Pay Range: GBP 31650-43607"},
      {"Entry: 75,000 to 105,000 US dollars", "Entry: USD 75000-105000"},
      {"Entry: 45,000 euros a year", "Entry: EUR 45000-45000"},
      {"Entry: USD $75,000 - $105,000", "Entry: USD 75000-105000"},
      {"Entry: $75,000 - $105,000 CAD", "Entry: CAD 75000-105000"},
      {"Entry: $75,000 CAD - $105,000 CAD", "Entry: CAD 75000-105000"},
      {"Entry: USD per year 75,000 to 105,000", "Entry: USD 75000-105000"},
      {"Entry: 75,000+ USD", "Entry: USD 75000-"},
      {"Entry: 75,000 to 105,000 U.S. dollars", "Entry: USD 75000-105000"},
      {"Entry: $75,000 - $105,000 (AUD)", "Entry: AUD 75000-105000"},
      {"Entry: &pound;35k&ndash;&pound;48k", "Entry: GBP 35000-48000"},
      {"Entry: \\$48,840--\\$65,640 per year", "Entry: USD 48840-65640"},
  });
}

TEST_CASE("thousands have a comma, a point, a space, an apostrophe or a letter") {
  check_pay({
      {"Entry: $75000 - $105000", "Entry: USD 75000-105000"},
      {"Entry: USD 75k to 105k", "Entry: USD 75000-105000"},
      {"Entry: 75K-105K USD", "Entry: USD 75000-105000"},
      {"Entry: $75 k – $105 k", "Entry: USD 75000-105000"},
      {"Entry: £35–48k", "Entry: GBP 35000-48000"},
      {"Entry: £35k–48", "Entry: GBP 35000-48000"},
      {"Entry: $37.5k to $42.25k", "Entry: USD 37500-42250"},
      {"Entry: $1.2M", "Entry: USD 1200000-1200000"},
      {"Entry: $1.2m to $1.5m", "Entry: USD 1200000-1500000"},
      {"Entry: $0.9-1.2M", "Entry: USD 900000-1200000"},
      {"Entry: $1.2 million", "Entry: USD 1200000-1200000"},
      {"Entry: $90k to $1.2M", "Entry: USD 90000-1200000"},
      {"Entry: $75 thousand to $105 thousand", "Entry: USD 75000-105000"},
      {"Entry: ₹12 LPA", "Entry: INR 1200000-1200000"},
      {"Entry: ₹12–18 LPA", "Entry: INR 1200000-1800000"},
      {"Entry: INR 6.5 lakh to 12 lakhs", "Entry: INR 650000-1200000"},
      {"Entry: ¥600万", "Entry: JPY 6000000-6000000"},
      {"Entry: EUR 45.000,00 – 60.000,00", "Entry: EUR 45000-60000"},
      {"Entry: USD 45,000.50 to 60,000.49", "Entry: USD 45001-60000"},
      {"Entry: R$ 1.200.000", "Entry: BRL 1200000-1200000"},
      {"Entry: $1,200,000", "Entry: USD 1200000-1200000"},
  });
}

TEST_CASE("a range is joined by a word or by any dash") {
  check_pay({
      {"Entry: $75,000 -- $105,000", "Entry: USD 75000-105000"},
      {"Entry: $75,000—$105,000", "Entry: USD 75000-105000"},
      {"Entry: $75,000 ‑ $105,000", "Entry: USD 75000-105000"},
      {"Entry: $75,000 ‒ $105,000", "Entry: USD 75000-105000"},
      {"Entry: $75,000−$105,000", "Entry: USD 75000-105000"},
      {"Entry: ¥5,000,000～¥7,000,000", "Entry: JPY 5000000-7000000"},
      {"Entry: $75,000 ~ $105,000", "Entry: USD 75000-105000"},
      {"Entry: $75,000 through $105,000", "Entry: USD 75000-105000"},
      {"Entry: between $90,000 and $120,000", "Entry: USD 90000-120000"},
      {"Entry: from $90,000 to $120,000", "Entry: USD 90000-120000"},
      {"Entry: $90,000 up to $120,000", "Entry: USD 90000-120000"},
      {"Entry: $90k–$120k+", "Entry: USD 90000-120000"},
      {"Entry: USD 80,000", "Entry: USD 80000-80000"},
      {"USD 80,000", "USD 80000-80000"},
      {"Entry: ~$90k", "Entry: USD 90000-90000"},
      {"Entry: approx. $90k", "Entry: USD 90000-90000"},
      {"Entry: about $90k to $100k", "Entry: USD 90000-100000"},
      {"Entry: ca. 45.000 €", "Entry: EUR 45000-45000"},
      {"Turned: USD 20,000 to 10,000", "Turned: USD 20000-10000; ?{Turned: USD 20,000 to 10,000}"},
  });
}

TEST_CASE("periods are read in every usual way") {
  for (std::string const per :
       {" per year", " per annum", " p.a.", " pa", "/yr", "/year", " / year", " a year", " annually", " yearly",
        ", annually", " (per year)", " (annual)", " each year", " Per Year", " PA"})
    CHECK(read_pay_section("Entry: $75,000 to $105,000" + per) == "Entry: USD 75000-105000");
  for (std::string const per : {" per month", "/mo", "/month", " a month", " pcm", " monthly", " p.m.", " (monthly)",
                                " per calendar month", "/mth"})
    CHECK(read_pay_section("Entry: $7,500 to $8,500" + per) == "Entry: USD 7500-8500/month");
  for (std::string const per :
       {" per hour", " an hour", "/hr", "/h", "/hour", " hourly", " per hr", " p.h.", " (hourly)"})
    CHECK(read_pay_section("Entry: $20 to $30" + per) == "Entry: USD 20-30/hour");
  check_pay({
      {"Entry: $35.50 an hour", "Entry: USD 36-36/hour"},
      {"Entry: 35,50 €/h", "Entry: EUR 36-36/hour"},
      {"Entry: $18.50/hr – $24.25/hr", "Entry: USD 19-24/hour"},
      {"Entry: $20 per hour to $30 per hour", "Entry: USD 20-30/hour"},
      {"Hourly: $20–$30", "Hourly: USD 20-30/hour"},
      {"Entry (monthly): €3.000–€4.000", "Entry (monthly): EUR 3000-4000/month"},
      {"Per hour: $20–$30", "Per hour: USD 20-30/hour"},
      {"Entry: EUR 3,000 gross per month", "Entry: EUR 3000-3000/month"},
      {"All salaries in USD per month.\nEntry: 7,500", "Entry: USD 7500-7500/month; ~{All salaries in USD per month.}"},
      {"Contract: $500 per day", "~{Contract: $500 per day}"},
      {"Contract: $900 a week", "~{Contract: $900 a week}"},
      {"Entry: $75,000 a yearMid: $90,000 a year", "Entry: USD 75000-75000; Mid: USD 90000-90000"},
      {"Entry: $75,000 annuallyMid: $90,000 annually", "Entry: USD 75000-75000; Mid: USD 90000-90000"},
  });
}

TEST_CASE("an open band has one figure, however the open end is said") {
  for (std::string const pay :
       {"from $90k", "$90k+", "$90,000 +", "over $90k", "at least $90,000", "more than $90,000", "above $90k",
        "starting at $90k", "minimum $90k", "min. $90k", "> $90k", "≥ $90k", "USD 90,000 or more", "USD 90,000 and up",
        "90,000 USD or more", "USD 90,000 or higher", "$90k and above", "From $90,000", "$90,000+ per year"})
    CHECK(read_pay_section("Lead: " + pay) == "Lead: USD 90000-");
  for (std::string const pay : {"up to 45,000 EUR", "under €45k", "less than €45,000", "max. €45k", "below EUR 45.000",
                                "< €45k", "at most €45,000", "€45k or less", "Up to €45,000", "≤ €45k"})
    CHECK(read_pay_section("Lead: " + pay) == "Lead: EUR -45000");
  check_pay({
      {"Executivefrom 216,220 USD", "Executive: USD 216220-"},
      {"Executive$239,200+", "Executive: USD 239200-"},
      {"Traineeup to 45,000 EUR", "Trainee: EUR -45000"},
      {"Admin $50k", "Admin: USD 50000-50000"},
  });
}

TEST_CASE("what can be read two ways is told with both readings") {
  check_pay({
      {"Entry: USD 45.000", "Entry: USD 45000-45000; ?{45.000}"},
      {"Entry: £45.000 – £60.000", "Entry: GBP 45000-60000; ?{45.000}"},
      {"Entry: $12.500 per month", "Entry: USD 12500-12500/month; ?{12.500}"},
      {"Entry: €12.500 per hour", "Entry: EUR 13-13/hour; ?{12.500}"},
      {"Entry: $1,500 per hour", "Entry: USD 1500-1500/hour; ?{1,500}"},
      {"Entry: ¥1,500 per hour", "Entry: JPY 1500-1500/hour"},
      {"Entry: $100-$120,000", "Entry: USD 100000-120000; ?{100}"},
      {"Entry: $45\nLead: $60 per hour", "Entry: USD 45-45/hour; Lead: USD 60-60/hour"},
      {"Entry: $75-105", "Entry: USD 75-105; ?{75}"},
      {"Entry: USD 75 to 105 per year", "Entry: USD 75-105; ?{75}"},
      {"Entry: €45,000", "Entry: EUR 45000-45000"},
      {"Entry: EUR 4.130 to 4.303 per month", "Entry: EUR 4130-4303/month"},
      {"Entry: $1.200.000", "Entry: USD 1200000-1200000"},
      {"Entry: kr 450 000", "Entry: SEK 450000-450000; ?{kr}"},
      {"Entry: 450 000 – 600 000 kr\nLead: NOK 700 000", "Entry: NOK 450000-600000; Lead: NOK 700000-700000"},
  });
  auto const answer = career::parse("Tester\nCareer Guide\nMedian Salary Range\nEntry: USD 45.000\n");
  auto const& told = first_of(answer.diagnostics, career::code::ambiguous_amount).message;
  CHECK(told.find("45000") != std::string::npos);
  CHECK(told.find("or 45.") != std::string::npos);
}

TEST_CASE("figures without a currency have that of the section, where it shows one alone") {
  check_pay({
      {"Entry: USD 75,000 to 105,000\nMid: 110,000 to 150,000", "Entry: USD 75000-105000; Mid: USD 110000-150000"},
      {"Entry: 75k–105k\nMid: $110k–$150k", "Entry: USD 75000-105000; Mid: USD 110000-150000"},
      {"Level | Range (EUR)\nEntry | 45.000 – 60.000", "Entry: EUR 45000-60000"},
      {"Entry: 75,000 to 105,000", "~{Entry: 75,000 to 105,000}"},
      {"Entry: USD 1,000\nMid: EUR 2,000\nLead: 3,000", "Entry: USD 1000-1000; Mid: EUR 2000-2000; ~{Lead: 3,000}"},
      {"Entry: USD 75,000\nUpdated 2024\nMid: USD 90,000",
       "Entry: USD 75000-75000; Mid: USD 90000-90000; ~{Updated 2024}"},
      {"Entry: $75,000\nWe asked 12,000 people.", "Entry: USD 75000-75000; ~{We asked 12,000 people.}"},
      {"Entry: $65,000 + super", "Entry: USD 65000-65000; ~{super}"},
      {"Entry: $75,000\nPlus 401k match", "Entry: USD 75000-75000; ~{Plus 401k match}"},
  });
}
