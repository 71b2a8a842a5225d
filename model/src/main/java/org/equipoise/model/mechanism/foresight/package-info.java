/** What actors foresee of a rivalry, worked out without luck from the world as it stands. */
@NullMarked
package org.equipoise.model.mechanism.foresight;

import org.jspecify.annotations.NullMarked;
