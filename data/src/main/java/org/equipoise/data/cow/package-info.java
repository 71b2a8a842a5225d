/** Capabilities, disputes, wars, neighbours and members of the state system, Correlates of War. */
@NullMarked
package org.equipoise.data.cow;

import org.jspecify.annotations.NullMarked;
