package org.equipoise.data.sipri;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataSet;
import org.equipoise.data.Imported;
import org.equipoise.data.Provenance;
import org.equipoise.data.Reader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.FontColours;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.file.Workbook;
import org.equipoise.data.state.Party;
import org.equipoise.data.state.States;
import org.equipoise.games.problem.Place;

/** Reads SIPRI's military expenditure workbook: all of its sheets of values, side by side. */
public final class SpendingWorkbook implements Reader<Spending> {

    private static final Pattern CONSTANT = Pattern.compile("Constant \\((\\d{4})\\) US\\$");

    private static final String REGIONS = "Regional totals";
    private static final String FINANCIAL = "Local currency financial years";
    private static final String CALENDAR = "Local currency calendar years";
    private static final String CURRENT = "Current US$";
    private static final String OUTPUT = "Share of GDP";
    private static final String HEAD = "Per capita";
    private static final String GOVERNMENT = "Share of Govt. spending";
    private static final List<String> SHEETS = List.of(FINANCIAL, CALENDAR, CURRENT, OUTPUT, HEAD, GOVERNMENT);

    @Override
    public DataSet dataSet() {
        return Sipri.SPENDING;
    }

    @Override
    public String layout() {
        return "military expenditure workbook";
    }

    @Override
    public boolean recognises(RawFile file) {
        return file.isZip()
                && Workbook.names(file).stream()
                        .anyMatch(name -> CONSTANT.matcher(name).matches());
    }

    @Override
    public Imported<Spending> read(RawFile file) {
        Findings findings = new Findings();
        Workbook book = Workbook.of(file);
        FontColours colours = FontColours.of(file, book.names());
        Optional<String> constantName = book.names().stream()
                .filter(name -> CONSTANT.matcher(name).matches())
                .findFirst();
        if (constantName.isEmpty()) {
            findings.problem(Place.file(file.name()), "no sheet 'Constant (YEAR) US$'", "SIPRI's workbook");
        }
        for (String sheet : SHEETS) {
            if (!book.names().contains(sheet)) {
                findings.problem(Place.file(file.name()), "no sheet '" + sheet + "'", "all sheets of SIPRI's workbook");
            }
        }
        findings.settle(file.name());
        String constantSheet = constantName.orElseThrow();
        Matcher base = CONSTANT.matcher(constantSheet);
        int baseYear = base.matches() ? Integer.parseInt(base.group(1)) : 0;
        SpendingSheet constant = SpendingSheet.of(file, book, colours, constantSheet, findings);
        SpendingSheet current = SpendingSheet.of(file, book, colours, CURRENT, findings);
        SpendingSheet output = SpendingSheet.of(file, book, colours, OUTPUT, findings);
        SpendingSheet head = SpendingSheet.of(file, book, colours, HEAD, findings);
        SpendingSheet government = SpendingSheet.of(file, book, colours, GOVERNMENT, findings);
        SpendingSheet financial = SpendingSheet.of(file, book, colours, FINANCIAL, findings);
        SpendingSheet calendar = SpendingSheet.of(file, book, colours, CALENDAR, findings);
        List<SpendingSheet> sheets = List.of(constant, current, output, head, government, financial, calendar);
        List<Spending> rows = new ArrayList<>();
        int unconverted = 0;
        TreeSet<String> names = new TreeSet<>();
        for (SpendingSheet sheet : sheets) {
            names.addAll(sheet.countries());
        }
        for (String name : names) {
            for (SpendingSheet sheet : sheets) {
                if (!sheet.countries().contains(name)) {
                    findings.remark("'" + name + "' has no row in the sheet '" + sheet.name() + "'.");
                }
            }
            for (int year = constant.first(); year <= constant.last(); year++) {
                double inConstant = constant.value(name, year);
                double inFinancial = financial.value(name, year);
                double inCalendar = calendar.value(name, year);
                double inCurrent = current.value(name, year);
                // no exchange rate is known, as for planned economies; a country without an army has 0 in both
                boolean zero = inCurrent == 0 && inConstant != 0;
                unconverted += zero ? 1 : 0;
                Party country = party(file, name, year, findings);
                rows.add(new Spending(
                        country,
                        year,
                        current.existed(name, year),
                        baseYear,
                        inConstant,
                        zero ? Double.NaN : inCurrent,
                        output.value(name, year),
                        head.value(name, year),
                        government.value(name, year),
                        inFinancial,
                        inCalendar == 0 && inFinancial != 0 ? Double.NaN : inCalendar,
                        calendar.text(name, "Currency"),
                        current.certainty(name, year),
                        current.text(name, "Notes")));
            }
        }
        if (book.names().contains(REGIONS)) {
            rows.addAll(regions(SpendingSheet.of(file, book, colours, REGIONS, findings), baseYear));
        }
        if (unconverted > 0) {
            findings.remark(unconverted
                    + " values in current dollars are 0 where those in constant dollars are not: they are read as"
                    + " no data.");
        }
        findings.settle(file.name());
        return new Imported<>(
                new Provenance(
                        dataSet(), layout(), file.name(), file.sha256(), constant.first() + "-" + constant.last()),
                new Coverage(constant.first(), constant.last()),
                rows,
                findings.remarks());
    }

    private static List<Spending> regions(SpendingSheet sheet, int base) {
        List<Spending> rows = new ArrayList<>();
        for (String name : sheet.countries()) {
            for (int year = sheet.first(); year <= sheet.last(); year++) {
                rows.add(new Spending(
                        new Party(Party.Kind.REGION, name, 0),
                        year,
                        sheet.existed(name, year),
                        base,
                        // this sheet alone counts in billions
                        1000 * sheet.value(name, year),
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        "",
                        sheet.certainty(name, year),
                        ""));
            }
        }
        return rows;
    }

    private static Party party(RawFile file, String name, int year, Findings findings) {
        // the workbook lists countries also for years long before and after they were any
        for (int off = 0; off < 100; off++) {
            Optional<Party> near = Party.of(name, year - off);
            Optional<Party> party = near.isPresent() ? near : Party.of(name, year + off);
            if (party.isPresent()) {
                return party.get();
            }
        }
        findings.unknown(
                Place.file(file.name()), "country", name, States.shipped().names());
        return new Party(Party.Kind.UNKNOWN, name, 0);
    }

    @Override
    public List<Variable<Spending>> variables() {
        return List.of(
                new Variable<>("country", "", "the country or region, as SIPRI writes it", row -> row.country()
                        .name()),
                new Variable<>("country_cow", "", "COW code of the country, 0 for regions", row -> row.country()
                        .cow()),
                new Variable<>("year", "year", "calendar year", Spending::year),
                new Variable<>(
                        "existed", "", "whether the country was independent throughout the year", Spending::existed),
                new Variable<>(
                        "constant",
                        "USD million",
                        "spending in constant dollars, empty for no data",
                        Spending::constant),
                new Variable<>(
                        "base",
                        "year",
                        "year whose prices and exchange rates the constant dollars have",
                        Spending::base),
                new Variable<>(
                        "current", "USD million", "spending in current dollars, empty for no data", Spending::current),
                new Variable<>("certainty", "", "reported, estimated (blue) or uncertain (red)", row -> row.certainty()
                        .name()
                        .toLowerCase(Locale.ROOT)),
                new Variable<>(
                        "share_of_output",
                        "",
                        "share of gross domestic product, empty for no data",
                        Spending::shareOfOutput),
                new Variable<>(
                        "per_head", "USD", "current dollars a head, from 1988, empty for no data", Spending::perHead),
                new Variable<>(
                        "share_of_government",
                        "",
                        "share of government spending, from 1988, empty for no data",
                        Spending::shareOfGovernment),
                new Variable<>(
                        "local",
                        "local currency",
                        "spending in the financial year that begins in the year",
                        Spending::local),
                new Variable<>(
                        "local_calendar", "local currency", "spending in the calendar year", Spending::localCalendar),
                new Variable<>("currency", "", "the local currency", Spending::currency),
                new Variable<>("notes", "", "SIPRI's signs and numbers of notes", Spending::notes));
    }
}
