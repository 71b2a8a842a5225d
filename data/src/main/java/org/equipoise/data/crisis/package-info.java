/** Crises and the states in them, International Crisis Behavior. */
@NullMarked
package org.equipoise.data.crisis;

import org.jspecify.annotations.NullMarked;
