package org.equipoise.data.panel;

/**
 * Something that must hold of a panel.
 *
 * @param what what must hold, in words
 * @param holds whether it does
 * @param found what was found, with numbers
 */
public record PanelCheck(String what, boolean holds, String found) {}
