/** Plays one run of a setting under a policy. */
@NullMarked
package org.equipoise.model.run;

import org.jspecify.annotations.NullMarked;
