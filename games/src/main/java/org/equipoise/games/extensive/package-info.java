/** Finite games in extensive form: a tree of moves, what each player knows when it moves, and what everybody gets. */
@NullMarked
package org.equipoise.games.extensive;

import org.jspecify.annotations.NullMarked;
