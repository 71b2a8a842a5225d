package org.equipoise.data.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Mends records that a spreadsheet broke over two lines. Seen in a copy of a file with commas, saved with semicolons: the first line
 * padded with empty cells, the second with a few cells left unsplit, such as {@code ,710,}, and padded too.
 */
public final class BrokenRecords {

    private BrokenRecords() {}

    /**
     * Joins a line with the next where both are too short for the header (the first line), together they have exactly its width, and
     * only the second ends as the records do, with the same last cell: so that two lines that were cut short are not taken for one.
     * Each join is remarked.
     */
    public static List<Line> joined(List<Line> lines, Findings findings) {
        int width = lines.isEmpty() ? 0 : filled(lines.get(0));
        Optional<Line> whole =
                lines.stream().skip(1).filter(line -> filled(line) == width).findFirst();
        if (whole.isEmpty()) {
            return lines;
        }
        String end = whole.get().cell(width - 1);
        List<Line> joined = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Optional<Line> mended = at > 0 && at + 1 < lines.size() && filled(line) < width
                    ? join(line, lines.get(at + 1), width, end)
                    : Optional.empty();
            if (mended.isPresent()) {
                findings.remark("Lines " + line.number() + " and "
                        + lines.get(at + 1).number() + " were one record, broken over two lines, and are joined.");
                at++;
            }
            joined.add(mended.orElse(line));
        }
        return joined;
    }

    private static Optional<Line> join(Line line, Line next, int width, String end) {
        List<String> tail = next.cells().subList(0, filled(next));
        if (tail.isEmpty() || tail.size() == width || !tail.get(tail.size() - 1).equals(end)) {
            return Optional.empty();
        }
        for (int length : new int[] {line.cells().size(), filled(line)}) {
            for (List<String> rest : List.of(tail, split(tail))) {
                if (length > 0 && length + rest.size() - 1 == width) {
                    List<String> cells = new ArrayList<>(line.cells().subList(0, length));
                    cells.set(
                            length - 1,
                            (cells.get(length - 1).strip() + " " + rest.get(0).strip()).strip());
                    cells.addAll(rest.subList(1, rest.size()));
                    return Optional.of(new Line(line.number(), cells));
                }
            }
        }
        return Optional.empty();
    }

    /** With cells such as {@code ,710,}, which begin or end with a comma, split at theirs. */
    private static List<String> split(List<String> cells) {
        List<String> split = new ArrayList<>();
        for (String cell : cells) {
            if (cell.startsWith(",") || cell.endsWith(",")) {
                split.addAll(Arrays.asList(cell.split(",", -1)));
            } else {
                split.add(cell);
            }
        }
        return split;
    }

    private static int filled(Line line) {
        int width = line.cells().size();
        while (width > 0 && line.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
