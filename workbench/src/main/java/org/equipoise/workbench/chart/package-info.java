/** Small pictures in SVG: pure functions from numbers to elements, readable without colour and without a mouse. */
@NullMarked
package org.equipoise.workbench.chart;

import org.jspecify.annotations.NullMarked;
