package org.equipoise.data.sipri;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook with sheets, rows, and letters in black, blue ({@code ~12}) or red ({@code ~10} after a value). */
final class MadeWorkbook {

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    /** Adds a sheet; cells are separated by bars. */
    MadeWorkbook sheet(String name, String... rows) {
        List<List<String>> lines = new ArrayList<>();
        for (String row : rows) {
            lines.add(List.of(row.split("\\|", -1)));
        }
        sheets.put(name, lines);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            StringBuilder types =
                    new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd."
                            + "openxmlformats-officedocument.spreadsheetml.styles+xml\"/>");
            StringBuilder book =
                    new StringBuilder("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation + "\"><sheets>");
            StringBuilder relations = new StringBuilder(
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
            int number = 0;
            for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
                number++;
                types.append(
                        "<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\" ContentType=\"application/vnd."
                                + "openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
                book.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number
                        + "\"/>");
                relations.append("<Relationship Id=\"rId" + number + "\" Type=\"" + relation
                        + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
                put(
                        zip,
                        "xl/worksheets/sheet" + number + ".xml",
                        "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows(sheet.getValue())
                                + "</sheetData></worksheet>");
            }
            put(zip, "[Content_Types].xml", types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + relation
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(zip, "xl/workbook.xml", book + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations + "<Relationship Id=\"rIdS\" Type=\"" + relation
                            + "/styles\" Target=\"styles.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + main + "\"><fonts><font/><font><color indexed=\"12\"/></font>"
                            + "<font><color indexed=\"10\"/></font></fonts><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/>"
                            + "<xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"0\" fontId=\"2\"/></cellXfs></styleSheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String rows(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"" + (r + 1) + "\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String[] parts = rows.get(r).get(c).split("~", -1);
                int style = parts.length == 1 ? 0 : parts[1].equals("12") ? 1 : 2;
                String at = "<c r=\"" + (char) ('A' + c) + (r + 1) + "\" s=\"" + style + "\"";
                if (parts[0].matches("-?\\d+(\\.\\d+)?")) {
                    xml.append(at + "><v>" + parts[0] + "</v></c>");
                } else if (!parts[0].isEmpty()) {
                    xml.append(at + " t=\"inlineStr\"><is><t>" + parts[0] + "</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
