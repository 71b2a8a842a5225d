/** Commands for games on their own: solve, trace, estimate, predict, convert, decide in a group. */
@NullMarked
package org.equipoise.workbench.command.game;

import org.jspecify.annotations.NullMarked;
