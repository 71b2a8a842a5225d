/** The war itself: battles, losses, help, and how it ends. */
@NullMarked
package org.equipoise.model.mechanism.war;

import org.jspecify.annotations.NullMarked;
