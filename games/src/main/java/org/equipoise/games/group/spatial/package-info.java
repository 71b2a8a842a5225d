/** Decisions over several issues at once as elections whose outcomes are uncertain. */
@NullMarked
package org.equipoise.games.group.spatial;

import org.jspecify.annotations.NullMarked;
