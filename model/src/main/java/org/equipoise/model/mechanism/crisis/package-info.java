/** When a dispute opens, and how it is played out short of war or into it. */
@NullMarked
package org.equipoise.model.mechanism.crisis;

import org.jspecify.annotations.NullMarked;
