package org.equipoise.workbench.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The style sheet of a page, and the part of it that a picture takes along when it leaves the page. */
final class Style {

    /** Letters of pictures: those that a system has, without a serif. */
    static final String FONTS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

    private static final Pattern VALUE = Pattern.compile("--([\\w]+):([^;}]+)");
    private static final Pattern USE = Pattern.compile("var\\(--(\\w+)\\)");

    private Style() {}

    /** The whole sheet. */
    static String ofPages() {
        try (InputStream in = Style.class.getResourceAsStream("brief.css")) {
            if (in == null) {
                throw new IllegalStateException("brief.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of charts with the colours of the light page written out, since not every program that shows pictures knows variables. */
    static String ofPictures() {
        String sheet = ofPages();
        Map<String, String> light = new LinkedHashMap<>();
        Matcher values = VALUE.matcher(sheet.substring(0, sheet.indexOf('@')));
        while (values.find()) {
            light.putIfAbsent(values.group(1), values.group(2));
        }
        String rules = sheet.lines()
                .filter(line -> line.startsWith(".chart "))
                .map(line -> line.replace(".chart ", ""))
                .collect(Collectors.joining("\n", "\n", "\n"));
        return USE.matcher(rules)
                .replaceAll(use -> Matcher.quoteReplacement(light.getOrDefault(use.group(1), use.group(1))));
    }
}
