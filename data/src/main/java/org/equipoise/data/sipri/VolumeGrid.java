package org.equipoise.data.sipri;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataSet;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.Line;
import org.equipoise.data.file.Numbers;
import org.equipoise.data.state.Party;
import org.equipoise.data.state.States;
import org.equipoise.games.problem.Place;

/** One TIV table: a row a partner, a column a year, totals that must agree with their sum as far as rounding lets them. */
final class VolumeGrid {

    private final String file;
    private final List<Integer> years;
    private final Findings findings;
    private final List<Line> partners = new ArrayList<>();
    private final double[] sums;
    private final int[] cells;

    /**
     * A table that has its years in the cells after the first of its header.
     *
     * @param years years, in the order of their columns
     */
    VolumeGrid(String file, List<Integer> years, Findings findings) {
        this.file = file;
        this.years = List.copyOf(years);
        this.findings = findings;
        sums = new double[years.size()];
        cells = new int[years.size()];
    }

    /** The years that a header has after its first cell; what follows them are sums and shares. */
    static List<Integer> years(String file, Line header, Findings findings) {
        List<Integer> years = new ArrayList<>();
        for (int c = 1; c < header.cells().size(); c++) {
            String text = header.cell(c).strip();
            if (!text.matches("\\d+")) {
                break;
            }
            int year = text.length() == 4 ? Integer.parseInt(text) : 0;
            if (year < 1950 || year > 2099 || !years.isEmpty() && year != years.get(years.size() - 1) + 1) {
                findings.problem(
                        new Place(file, header.number(), c + 1), "the year '" + text + "'", "years in a row from 1950");
                return years;
            }
            years.add(year);
        }
        return years;
    }

    /** Adds the row of a partner. */
    void partner(Line line) {
        int found = 0;
        double sum = 0;
        for (int y = 0; y < years.size(); y++) {
            OptionalDouble tiv = cell(line, y + 1);
            if (tiv.isPresent()) {
                sums[y] += tiv.getAsDouble();
                cells[y]++;
                sum += tiv.getAsDouble();
                found++;
            }
        }
        agrees(line, years.size() + 1, sum, found, "the years of this row");
        for (Line before : partners) {
            if (before.cell(0).strip().equals(line.cell(0).strip())) {
                findings.problem(
                        new Place(file, line.number(), 1),
                        "a second row for '" + line.cell(0).strip() + "', as in line " + before.number(),
                        "one row a country");
            }
        }
        partners.add(line);
    }

    /**
     * Compares the row of totals with the sums of the columns.
     *
     * @param whole whether rows cannot be missing; else a total above the sum is only remarked
     */
    void total(Line line, boolean whole) {
        double total = cell(line, years.size() + 1).orElse(0);
        double sum = 0;
        int summands = 1;
        for (int y = 0; y < years.size(); y++) {
            sum += sums[y];
            summands += cells[y];
        }
        if (!whole && total - sum > 0.5 * summands) {
            findings.remark("Line " + line.number() + ": '" + line.cell(0).strip() + "' is " + total
                    + ", but its rows add up to " + sum + ": rows seem to be left out of the file.");
            return;
        }
        double all = 0;
        int found = 0;
        for (int y = 0; y < years.size(); y++) {
            agrees(line, y + 1, sums[y], cells[y], "the rows above");
            all += sums[y];
            found += cells[y];
        }
        agrees(line, years.size() + 1, all, found, "the rows above");
    }

    /** A cell that is empty where the sum is one of nothing may be left out, one that says more may not. */
    private void agrees(Line line, int position, double sum, int summands, String what) {
        OptionalDouble total = cell(line, position);
        // each summand, and the total, was rounded by up to a half
        double most = 0.5 * (summands + 1);
        if (Math.abs(total.orElse(0) - sum) > most) {
            findings.problem(
                    new Place(file, line.number(), position + 1),
                    "the total '" + line.cell(position).strip() + "'",
                    "the sum of " + what + ", " + sum + ", within " + most + " for rounding");
        }
    }

    private OptionalDouble cell(Line line, int position) {
        String text = line.cell(position).strip();
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = Numbers.parse(text);
        if (value.isEmpty() || value.getAsDouble() < 0) {
            findings.problem(
                    new Place(file, line.number(), position + 1),
                    "found '" + text + "'",
                    "a volume in TIV million with a decimal point, or nothing");
        }
        return value;
    }

    /**
     * The volumes, now that it is known whose table it is.
     *
     * @param subject whose transfers the table tells
     * @param supplies whether the subject supplies the partners, or they it
     */
    void into(List<Volume> volumes, Line named, String subject, boolean supplies) {
        for (Line line : partners) {
            for (int y = 0; y < years.size(); y++) {
                OptionalDouble tiv = cell(line, y + 1);
                if (tiv.isPresent()) {
                    int year = years.get(y);
                    Party own = party(named, subject, year);
                    Party partner = party(line, line.cell(0).strip(), year);
                    volumes.add(
                            new Volume(supplies ? own : partner, supplies ? partner : own, year, tiv.getAsDouble()));
                }
            }
        }
    }

    private Party party(Line line, String name, int year) {
        Optional<Party> party = Party.of(name, year);
        if (party.isEmpty()) {
            findings.unknown(
                    new Place(file, line.number(), 1),
                    "country",
                    name,
                    States.shipped().names());
        }
        return party.orElseGet(() -> new Party(Party.Kind.UNKNOWN, name, 0));
    }

    /** Its years. */
    Coverage covered() {
        return years.isEmpty() ? Coverage.none() : new Coverage(years.get(0), years.get(years.size() - 1));
    }

    /** Whether a partner has been added. */
    boolean empty() {
        return partners.isEmpty();
    }

    static DataSet dataSet() {
        return Sipri.TIV_TABLE;
    }

    static List<Variable<Volume>> variables() {
        return List.of(
                new Variable<>("supplier", "", "who delivered, as SIPRI writes it", row -> row.supplier()
                        .name()),
                new Variable<>(
                        "supplier_cow", "", "COW code of the supplier, 0 for others than states", row -> row.supplier()
                                .cow()),
                new Variable<>("recipient", "", "who received, as SIPRI writes it", row -> row.recipient()
                        .name()),
                new Variable<>(
                        "recipient_cow",
                        "",
                        "COW code of the recipient, 0 for others than states",
                        row -> row.recipient().cow()),
                new Variable<>("year", "year", "year of delivery", Volume::year),
                new Variable<>(
                        "tiv", "TIV million", "volume delivered, rounded; 0 stands for less than 0.5", Volume::tiv));
    }
}
