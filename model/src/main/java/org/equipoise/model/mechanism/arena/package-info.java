/** Third parties: who enters a war unasked, whose fighters come unseen, and where a war spreads to. */
@NullMarked
package org.equipoise.model.mechanism.arena;

import org.jspecify.annotations.NullMarked;
