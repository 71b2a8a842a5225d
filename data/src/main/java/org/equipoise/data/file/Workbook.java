package org.equipoise.data.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;

/** The sheets of a workbook, their cells as text; numbers keep all digits that the file has. */
public final class Workbook {

    private final Map<String, List<Line>> sheets;

    private Workbook(Map<String, List<Line>> sheets) {
        this.sheets = sheets;
    }

    /** Reads all sheets; throws {@link BadInput} when the archive is damaged or cut short. */
    public static Workbook of(RawFile file) {
        Map<String, List<Line>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.stream())) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), lines(sheet));
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            throw damaged(file, e);
        } catch (RuntimeException e) {
            // of a damaged archive the library throws whatever it stumbles over
            throw damaged(file, e);
        }
        return new Workbook(sheets);
    }

    /** Names of the sheets without reading their cells; none when it is no readable workbook. */
    public static List<String> names(RawFile file) {
        if (!file.isZip()) {
            return List.of();
        }
        try (ReadableWorkbook book = new ReadableWorkbook(file.stream())) {
            return book.getSheets().map(Sheet::getName).toList();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private static BadInput damaged(RawFile file, Exception cause) {
        return new BadInput(List.of(new Problem(
                Place.file(file.name()),
                "a workbook that cannot be read (" + cause.getMessage() + ")",
                "the whole download. Maybe it was cut short",
                Optional.empty())));
    }

    private static List<Line> lines(Sheet sheet) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Row row : sheet.read()) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < row.getCellCount(); c++) {
                cells.add(row.getOptionalCell(c).map(Workbook::text).orElse(""));
            }
            lines.add(new Line(row.getRowNum(), cells));
        }
        return lines;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().toPlainString();
        }
        return cell.getType() == CellType.EMPTY ? "" : cell.getText();
    }

    /** Names of the sheets in their order. */
    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** The rows of a sheet that are not empty, each with its number; none where there is no such sheet. */
    public List<Line> sheet(String name) {
        return sheets.getOrDefault(name, List.of());
    }
}
