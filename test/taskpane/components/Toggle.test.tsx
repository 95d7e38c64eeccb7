import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Toggle } from "../../../src/taskpane/components/Toggle";

function Part() {
  const [open, setOpen] = useState(false);
  return (
    <FluentProvider theme={webLightTheme}>
      <Toggle open={open} body="part" toggle={() => setOpen(!open)}>
        All columns
      </Toggle>
      {open && <p id="part">Revenue</p>}
    </FluentProvider>
  );
}

test("says whether it is open, and names what it shows only while that is there", async () => {
  render(<Part />);
  const button = screen.getByRole("button", { name: "All columns" });
  const told = () => [button.getAttribute("aria-expanded"), button.getAttribute("aria-controls")];
  expect(told()).toEqual(["false", null]);
  await userEvent.click(button);
  expect(told()).toEqual(["true", screen.getByText("Revenue").id]);
  await userEvent.click(button);
  expect(told()).toEqual(["false", null]);
});
