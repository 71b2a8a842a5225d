/** Files of panels for those who go on elsewhere. */
@NullMarked
package org.equipoise.lab.panel;

import org.jspecify.annotations.NullMarked;
