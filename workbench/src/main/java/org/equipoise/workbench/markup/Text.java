package org.equipoise.workbench.markup;

/**
 * Words on a page, escaped when they are written.
 *
 * @param words the words as they are meant to be read
 */
public record Text(String words) implements Node {

    @Override
    public void write(StringBuilder page) {
        escape(words, page);
    }

    /** Writes words so that no character of theirs is taken for markup; control characters that no page may hold are dropped. */
    static void escape(String words, StringBuilder page) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                case '\n', '\t' -> page.append(c);
                default -> {
                    if (c >= ' ' && c != 0x7f) {
                        page.append(c);
                    }
                }
            }
        }
    }
}
