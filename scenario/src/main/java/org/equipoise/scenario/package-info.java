/** Scenario folders, read strictly and compiled into an immutable setting. */
@NullMarked
package org.equipoise.scenario;

import org.jspecify.annotations.NullMarked;
