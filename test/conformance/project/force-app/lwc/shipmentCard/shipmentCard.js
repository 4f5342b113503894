import { LightningElement } from 'lwc';

export default class ShipmentCard extends LightningElement {}
