package org.equipoise.data.state;

/**
 * A land that is no member of the state system, or a group of countries that a source sums up.
 *
 * @param kind territory or region
 * @param code code of three letters that sources give it, or empty
 * @param name a name that sources give it
 */
record Land(Party.Kind kind, String code, String name) {}
