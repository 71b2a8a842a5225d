/** The expected-utility model of Bueno de Mesquita, with every reading of its unclear places as a named option. */
@NullMarked
package org.equipoise.games.group.expected;

import org.jspecify.annotations.NullMarked;
