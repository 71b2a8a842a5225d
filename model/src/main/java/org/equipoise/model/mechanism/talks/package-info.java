/** Mediators, truces and peacekeepers. */
@NullMarked
package org.equipoise.model.mechanism.talks;

import org.jspecify.annotations.NullMarked;
