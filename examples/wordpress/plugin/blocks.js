/** The blocks as the editor shows them: a card that says what will be there, and its settings at the side. */
(({ blocks, blockEditor, components, element, i18n }, elements) => {
  const { createElement: make, Fragment } = element;
  const { __ } = i18n;

  const control = (props, name, { isBoolean, description }) => {
    const value = props.attributes[name];
    const onChange = (changed) => props.setAttributes({ [name]: changed || undefined });
    return isBoolean
      ? make(components.ToggleControl, {
          key: name,
          label: name,
          help: description,
          checked: value === true,
          onChange,
        })
      : make(components.TextControl, {
          key: name,
          label: name,
          help: description,
          value: value ?? '',
          onChange,
        });
  };

  /** What was set, in one line: an editor sees at a glance what differs from the usual. */
  const summary = (attributes) =>
    Object.entries(attributes)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => (value === true ? name : `${name}: ${value}`))
      .join(' · ');

  const edit =
    ({ title, description, attributes }) =>
    (props) => {
      const controls = Object.entries(attributes).map(([name, attribute]) =>
        control(props, name, attribute),
      );
      return make(
        Fragment,
        null,
        make(
          blockEditor.InspectorControls,
          null,
          make(components.PanelBody, { title: __('Settings', 'circlet') }, controls),
        ),
        make(
          'div',
          blockEditor.useBlockProps(),
          make(
            components.Placeholder,
            { icon: 'groups', label: title, instructions: description },
            make('p', null, summary(props.attributes)),
          ),
        ),
      );
    };

  for (const [tag, about] of Object.entries(elements)) {
    blocks.registerBlockType(tag.replace('-', '/'), {
      edit: edit(about),
      save: () => null,
    });
  }
})(window.wp, window.circletElements);
