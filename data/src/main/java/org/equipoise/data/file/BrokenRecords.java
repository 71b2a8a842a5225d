package org.equipoise.data.file;

import java.util.ArrayList;
import java.util.List;

/** Mends records that a spreadsheet broke over two lines. */
public final class BrokenRecords {

    private BrokenRecords() {}

    /**
     * Joins a line with the next where both are too short for the header (the first line), together they have its width, and only the
     * second ends as the records do, with the same last cell: so that two lines that were cut short are not taken for one. Each join
     * is remarked.
     */
    public static List<Line> joined(List<Line> lines, Findings findings) {
        if (lines.size() < 3) {
            return lines;
        }
        int width = filled(lines.get(0));
        List<Line> joined = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (at > 0 && at + 1 < lines.size() && line.cells().size() < width) {
                Line next = lines.get(at + 1);
                int rest = filled(next);
                String end = lines.get(at == 1 ? at + 2 : 1).cell(width - 1);
                boolean ends = rest > 0
                        && rest < width
                        && !end.isBlank()
                        && next.cell(rest - 1).equals(end);
                if (ends && line.cells().size() + rest - 1 == width) {
                    joined.add(join(line, next.cells().subList(0, rest)));
                    findings.remark("Lines " + line.number() + " and " + next.number()
                            + " were one record, broken over two lines, and are joined.");
                    at++;
                    continue;
                }
            }
            joined.add(line);
        }
        return joined;
    }

    private static Line join(Line line, List<String> rest) {
        List<String> cells = new ArrayList<>(line.cells());
        int last = cells.size() - 1;
        cells.set(last, (cells.get(last).strip() + " " + rest.get(0).strip()).strip());
        cells.addAll(rest.subList(1, rest.size()));
        return new Line(line.number(), cells);
    }

    private static int filled(Line line) {
        int width = line.cells().size();
        while (width > 0 && line.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
