package org.equipoise.lab.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;

/** Lays a contrast out in two columns. */
final class SideBySide {

    private final Contrast contrast;
    private final int width;
    private final int column;
    private final Names called;
    private final StringBuilder out = new StringBuilder();

    SideBySide(Contrast contrast, int width) {
        this.contrast = contrast;
        this.width = width;
        column = (width - 3) / 2;
        called = new Names(contrast.one().names());
    }

    String text() {
        Story one = contrast.one();
        Words.block(
                out,
                "",
                "",
                "Future " + one.run().future() + ", replicate " + one.run().replicate() + " of " + one.scenario()
                        + ": the same world and the same luck under two policies",
                width);
        out.append('\n');
        pair(one.run().policy(), contrast.other().run().policy());
        out.append("-".repeat(2 * column + 3)).append('\n');
        int told = 1;
        for (Contrast.Month month : contrast.months()) {
            fold(told, month.month() - 1);
            told = month.month() + 1;
            tell(month);
        }
        fold(told, one.months());
        outcomes();
        return out.toString();
    }

    private void fold(int from, int to) {
        if (from <= to) {
            String months = from == to
                    ? contrast.one().calendar(from)
                    : contrast.one().calendar(from) + " to " + contrast.one().calendar(to);
            out.append(months).append("  the same in both\n");
        }
    }

    private void tell(Contrast.Month month) {
        out.append(contrast.one().calendar(month.month()));
        if (is(contrast.first(), month)) {
            out.append(
                    contrast.startsWithPolicy()
                            ? "  >>> first divergence: the policy itself"
                            : "  >>> first divergence");
        }
        if (is(contrast.firstAnswer(), month)) {
            out.append("  >>> first that is not the policy itself");
        }
        out.append('\n');
        for (int i = 0; i < Math.max(month.left().size(), month.right().size()); i++) {
            pair(entry(month.left(), i), entry(month.right(), i));
        }
    }

    private static boolean is(Optional<Contrast.Divergence> divergence, Contrast.Month month) {
        return divergence.isPresent() && divergence.get().month() == month.month();
    }

    private String entry(List<Journal.Entry> entries, int i) {
        if (i >= entries.size()) {
            return "";
        }
        Journal.Entry entry = entries.get(i);
        String why = entry instanceof Journal.Decision decision ? Words.why(decision) : "";
        return (entry instanceof Journal.Event ? "* " : "- ")
                + called.in(Words.brief(entry) + (why.isEmpty() ? "" : "; " + why));
    }

    private void pair(String left, String right) {
        List<String> a = left.isEmpty() ? new ArrayList<>() : Words.wrap(left, column);
        List<String> b = right.isEmpty() ? new ArrayList<>() : Words.wrap(right, column);
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            String l = i < a.size() ? a.get(i) : "";
            String r = i < b.size() ? b.get(i) : "";
            out.append(l)
                    .append(" ".repeat(column - l.length()))
                    .append(r.isEmpty() ? " |" : " | ")
                    .append(r)
                    .append('\n');
        }
    }

    private void outcomes() {
        List<Measure> differing = contrast.differing();
        if (differing.isEmpty()) {
            out.append("\nEvery outcome is the same.\n");
            return;
        }
        out.append("\nWhat followed\n");
        for (Measure measure : differing) {
            double one = contrast.one().outcomes().getOrDefault(measure.id(), Double.NaN);
            double other = contrast.other().outcomes().getOrDefault(measure.id(), Double.NaN);
            Words.block(
                    out,
                    "  ",
                    "    ",
                    called.in(measure.label()) + ": " + Words.number(one) + " against " + Words.number(other)
                            + (measure.unit().equals("1") ? "" : " (" + measure.unit() + ")"),
                    width);
        }
    }
}
