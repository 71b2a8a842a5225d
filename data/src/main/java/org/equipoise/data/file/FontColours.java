package org.equipoise.data.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;

/**
 * The colours of the letters in a workbook's cells, by which some tables say how sure a number is. The library that reads the cells does
 * not tell them, so this looks into the archive itself (ECMA-376 part 1, 18.8.22 fonts and 18.8.10 cell formats).
 */
public final class FontColours {

    /** Sheet by name, then cell such as B12: colour of its font. */
    private final Map<String, Map<String, String>> colours;

    private FontColours(Map<String, Map<String, String>> colours) {
        this.colours = colours;
    }

    /**
     * Reads the colours of all cells; throws {@link BadInput} when the archive is damaged.
     *
     * @param file the workbook
     * @param sheets names of its sheets in their order
     */
    public static FontColours of(RawFile file, List<String> sheets) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(file.stream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/styles.xml") || entry.getName().startsWith("xl/worksheets/sheet")) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
            List<String> fonts = styles(Optional.ofNullable(parts.get("xl/styles.xml")));
            Map<String, Map<String, String>> colours = new HashMap<>();
            for (int s = 0; s < sheets.size(); s++) {
                byte[] sheet = parts.get("xl/worksheets/sheet" + (s + 1) + ".xml");
                colours.put(sheets.get(s), sheet == null ? Map.of() : cells(sheet, fonts));
            }
            return new FontColours(colours);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new BadInput(List.of(new Problem(
                    Place.file(file.name()),
                    "a workbook whose formats cannot be read (" + e.getMessage() + ")",
                    "the whole download. Maybe it was cut short",
                    Optional.empty())));
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    /** The colour of each cell format, by its number: an index of the old palette, a red-green-blue value, or nothing. */
    private static List<String> styles(Optional<byte[]> part) throws XMLStreamException {
        List<String> fonts = new ArrayList<>();
        List<String> formats = new ArrayList<>();
        if (part.isEmpty()) {
            return formats;
        }
        XMLStreamReader xml = reader(new ByteArrayInputStream(part.get()));
        boolean inFonts = false;
        boolean inFormats = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "fonts" -> inFonts = true;
                    case "cellXfs" -> inFormats = true;
                    case "font" -> fonts.add("");
                    case "color" -> {
                        if (inFonts && !fonts.isEmpty()) {
                            fonts.set(
                                    fonts.size() - 1,
                                    attribute(xml, "indexed")
                                            .orElse(attribute(xml, "rgb").orElse("")));
                        }
                    }
                    case "xf" -> {
                        if (inFormats) {
                            int font = attribute(xml, "fontId")
                                    .map(Integer::parseInt)
                                    .orElse(0);
                            formats.add(font >= 0 && font < fonts.size() ? fonts.get(font) : "");
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inFonts &= !xml.getLocalName().equals("fonts");
                inFormats &= !xml.getLocalName().equals("cellXfs");
            }
        }
        return formats;
    }

    private static Map<String, String> cells(byte[] sheet, List<String> formats) throws XMLStreamException {
        Map<String, String> cells = new HashMap<>();
        XMLStreamReader xml = reader(new ByteArrayInputStream(sheet));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                int format = attribute(xml, "s").map(Integer::parseInt).orElse(0);
                Optional<String> cell = attribute(xml, "r");
                if (cell.isPresent()
                        && format > 0
                        && format < formats.size()
                        && !formats.get(format).isEmpty()) {
                    cells.put(cell.get(), formats.get(format));
                }
            }
        }
        return cells;
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /**
     * The colour of a cell: an index of the old palette such as 12, a value such as FF0000FF, or empty for none of its own.
     *
     * @param sheet name of the sheet
     * @param row row from 1
     * @param column column from 0
     */
    public String of(String sheet, int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return colours.getOrDefault(sheet, Map.of()).getOrDefault(letters.toString() + row, "");
    }
}
