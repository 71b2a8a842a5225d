package org.equipoise.workbench.markup;

/** A piece of a page: an element or text. Whatever a user wrote enters a page only through {@link Text}, which escapes it. */
public sealed interface Node permits Element, Text {

    /** Writes the piece, escaped, at the end of a page under construction. */
    void write(StringBuilder page);
}
