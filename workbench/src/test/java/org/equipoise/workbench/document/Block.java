package org.equipoise.workbench.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a document in Markdown.
 *
 * @param language what stands behind the opening fence
 * @param source what a comment {@code <!-- from: path#region -->} on the line before says
 * @param first index of its first line in the document, the fence not counted
 * @param lines its lines
 */
record Block(String language, Optional<String> source, int first, List<String> lines) {

    private static final Pattern FROM = Pattern.compile("<!-- from: (\\S+) -->");

    Block {
        lines = List.copyOf(lines);
    }

    /** The fenced blocks of a document, in order. */
    static List<Block> of(List<String> document) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            if (document.get(i).startsWith("```")) {
                String language = document.get(i).substring(3).strip();
                Matcher from = FROM.matcher(i == 0 ? "" : document.get(i - 1));
                Optional<String> source = from.matches() ? Optional.of(from.group(1)) : Optional.empty();
                int end = i + 1;
                while (!document.get(end).equals("```")) {
                    end++;
                }
                blocks.add(new Block(language, source, i + 1, document.subList(i + 1, end)));
                i = end;
            }
        }
        return blocks;
    }

    /** The lines between {@code // region NAME} and {@code // end}, moved to the left margin. */
    static List<String> region(List<String> source, String name) {
        List<String> region = new ArrayList<>();
        boolean in = false;
        for (String line : source) {
            if (line.strip().equals("// region " + name)) {
                in = true;
            } else if (in && line.strip().equals("// end")) {
                int margin = region.stream()
                        .filter(one -> !one.isBlank())
                        .mapToInt(one -> one.length() - one.stripLeading().length())
                        .min()
                        .orElse(0);
                return region.stream()
                        .map(one -> one.isBlank() ? "" : one.substring(margin))
                        .toList();
            } else if (in) {
                region.add(line);
            }
        }
        throw new IllegalArgumentException("no region '" + name + "'");
    }
}
